/* Palette: Golden № 1 */
#ifndef GOLDEN_1_PALETTE_H
#define GOLDEN_1_PALETTE_H

#include <stdint.h>

#define GOLDEN_1_PALETTE_SIZE 6

/* Red, green, blue, alpha. */
static const uint8_t golden_1_palette[GOLDEN_1_PALETTE_SIZE][4] = {
    {0x00, 0x00, 0x00, 0xff}, /* Ink */
    {0xff, 0xff, 0xff, 0xff},
    {0xe6, 0x39, 0x46, 0xff}, /* Poppy red */
    {0xff, 0xb7, 0x03, 0xff}, /* Möhre <&> 黄 🎨 */
    {0x1d, 0x35, 0x57, 0x80}, /* Glass */
    {0x01, 0x02, 0x03, 0x00}, /* Nothing */
};

#endif
