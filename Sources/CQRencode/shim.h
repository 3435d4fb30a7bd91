// libqrencode: draws QR codes (ISO/IEC 18004).
#ifndef CQRENCODE_SHIM_H
#define CQRENCODE_SHIM_H
#include <qrencode.h>
#endif
