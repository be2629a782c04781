/* SPDX-License-Identifier: MIT */
/* The parts of Zephyr used in the guide's example (zephyr/kernel.h, zephyr/usb/usbd.h). */
#include <stdint.h>

struct k_work {
    void (*handler)(struct k_work* work);
};
#define K_WORK_DEFINE(work, work_handler) struct k_work work = {work_handler}
struct usbd_context {
    const char* name;
};
enum usbd_msg_type { USBD_MSG_VBUS_READY, USBD_MSG_DFU_APP_DETACH };
struct usbd_msg {
    enum usbd_msg_type type;
};
int usbd_disable(struct usbd_context* uds_ctx);
int32_t k_msleep(int32_t ms);
int k_work_submit(struct k_work* work);
extern struct usbd_context myUsbd;
