package kv

import (
	"encoding/json"
	"errors"
	"fmt"
)

var ErrNotFound = errors.New("kv: not found")

type Backend interface {
	Get(key string) ([]byte, error)
}

type Typed[T any] struct{ from Backend }

func (t Typed[T]) Get(key string) (value T, err error) {
	raw, err := t.from.Get(key)
	if err != nil {
		return value, fmt.Errorf("kv: get %q: %v", key, err) // expect: lost-cause
	}
	if err := json.Unmarshal(raw, &value); err != nil {
		return value, fmt.Errorf("kv: decode %q: %w", key, err)
	}
	return value, nil
}

func (t Typed[T]) GetOr(key string, other T) (T, error) {
	value, err := t.Get(key)
	if errors.Is(err, ErrNotFound) {
		return other, nil
	}
	return value, err
}
