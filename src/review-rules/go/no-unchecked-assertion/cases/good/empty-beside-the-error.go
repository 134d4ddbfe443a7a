package settings

import (
	"errors"
	"fmt"
)

func count(v any) (int, error) {
	if n, ok := v.(int); ok {
		return n, nil
	} else {
		return n, errors.New("not a number")
	}
}

func flag(v any) (bool, bool) {
	if b, ok := v.(bool); ok {
		return b, true
	} else {
		return b, false
	}
}

func text(v any) string {
	if s, ok := v.(string); ok {
		return s
	} else {
		panic(fmt.Sprintf("want %T, got %T", s, v))
	}
}
