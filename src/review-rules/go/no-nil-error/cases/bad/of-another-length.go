package color

import (
	"encoding/hex"
	"fmt"
)

type Color struct{ R, G, B uint8 }

func Parse(text string) (*Color, error) {
	raw, err := hex.DecodeString(text)
	if err != nil {
		return nil, fmt.Errorf("color %q: %w", text, err)
	}
	if len(raw) != 3 {
		return nil, err // expect: nil-error
	}
	return &Color{raw[0], raw[1], raw[2]}, nil
}
