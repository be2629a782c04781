/* SPDX-License-Identifier: MIT */
/* The parts of libopencm3 used in the guide's example (libopencm3/usb/usbd.h, usbstd.h). */
#include <stdbool.h>
#include <stdint.h>

struct usb_setup_data {
    uint8_t bmRequestType, bRequest;
    uint16_t wValue, wIndex, wLength;
};
typedef struct _usbd_device usbd_device;
enum usbd_request_return_codes {
    USBD_REQ_NOTSUPP,
    USBD_REQ_HANDLED,
    USBD_REQ_NEXT_CALLBACK,
};
typedef void (*usbd_control_complete_callback)(usbd_device* usbd_dev, struct usb_setup_data* req);
typedef enum usbd_request_return_codes (*usbd_control_callback)(
    usbd_device* usbd_dev, struct usb_setup_data* req, uint8_t** buf, uint16_t* len,
    usbd_control_complete_callback* complete);
#define USB_REQ_TYPE_CLASS 0x20
#define USB_REQ_TYPE_INTERFACE 0x01
#define USB_REQ_TYPE_TYPE 0x60
#define USB_REQ_TYPE_RECIPIENT 0x1F
int usbd_register_control_callback(usbd_device* usbd_dev, uint8_t type, uint8_t type_mask,
                                   usbd_control_callback callback);
void usbd_disconnect(usbd_device* usbd_dev, bool disconnected);
void waitMilliseconds(uint32_t milliseconds);
