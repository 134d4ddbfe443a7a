package a

import (
	"encoding/base64"
	"fmt"
	"strconv"
)

func f(size, key string) error {
	count, err := strconv.Atoi(size)
	if err != nil {
		return fmt.Errorf("size %q: %v", size, err)
	}
	if _, err := base64.StdEncoding.DecodeString(key); err != nil {
		return fmt.Errorf("key: %v", err)
	}
	if err := g(count); err != nil {
		return fmt.Errorf("g: %w", err)
	}
	own := fmt.Errorf("size %d", count)
	ownErr := fmt.Errorf("too large")
	return fmt.Errorf("%v: %w, %s", ownErr, h(own), key)
}

func w(err error) error { return fmt.Errorf("w: %w", err) }
