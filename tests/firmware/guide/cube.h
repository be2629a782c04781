/* SPDX-License-Identifier: MIT */
/* The parts of ST's USB device library used in the guide's example (usbd_def.h, usbd_core.h,
 * usbd_ioreq.h). */
#include <stdint.h>

typedef struct {
    uint8_t bmRequest, bRequest;
    uint16_t wValue, wIndex, wLength;
} USBD_SetupReqTypedef;
typedef struct {
    uint8_t id;
} USBD_HandleTypeDef;
typedef enum { USBD_OK, USBD_BUSY, USBD_EMEM, USBD_FAIL } USBD_StatusTypeDef;
void USBD_CtlError(USBD_HandleTypeDef* pdev, USBD_SetupReqTypedef* req);
USBD_StatusTypeDef USBD_CtlSendData(USBD_HandleTypeDef* pdev, uint8_t* pbuf, uint32_t len);
USBD_StatusTypeDef USBD_Stop(USBD_HandleTypeDef* pdev);
void HAL_Delay(uint32_t Delay);
extern USBD_HandleTypeDef hUsbDeviceFS;
