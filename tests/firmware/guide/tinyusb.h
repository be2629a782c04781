/* SPDX-License-Identifier: MIT */
/* The parts of TinyUSB used in the guide's example (src/tusb.h, src/device/usbd_pvt.h,
 * hw/bsp/board_api.h). */
#include <stdbool.h>
#include <stdint.h>

enum { CONTROL_STAGE_IDLE, CONTROL_STAGE_SETUP, CONTROL_STAGE_DATA, CONTROL_STAGE_ACK };
typedef struct __attribute__((packed)) {
    uint8_t bLength, bDescriptorType, bInterfaceNumber, bAlternateSetting, bNumEndpoints;
    uint8_t bInterfaceClass, bInterfaceSubClass, bInterfaceProtocol, iInterface;
} tusb_desc_interface_t;
typedef struct __attribute__((packed)) {
    uint8_t bmRequestType, bRequest;
    uint16_t wValue, wIndex, wLength;
} tusb_control_request_t;
typedef enum { XFER_RESULT_SUCCESS } xfer_result_t;
typedef struct {
    char const* name;
    void (*init)(void);
    bool (*deinit)(void);
    void (*reset)(uint8_t rhport);
    uint16_t (*open)(uint8_t rhport, tusb_desc_interface_t const* itf, uint16_t max_len);
    bool (*control_xfer_cb)(uint8_t rhport, uint8_t stage, tusb_control_request_t const* request);
    bool (*xfer_cb)(uint8_t rhport, uint8_t ep_addr, xfer_result_t result, uint32_t bytes);
    void (*sof)(uint8_t rhport, uint32_t frame_count);
} usbd_class_driver_t;
bool tud_control_status(uint8_t rhport, tusb_control_request_t const* request);
bool tud_control_xfer(uint8_t rhport, tusb_control_request_t const* request, void* buffer,
                      uint16_t len);
bool tud_disconnect(void);
void board_delay(uint32_t ms);
usbd_class_driver_t const* usbd_app_driver_get_cb(uint8_t* driver_count);
