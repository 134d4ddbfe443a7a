package config

import "errors"

func join(first, second error) string {
	if first == nil {
		return second.Error()
	}
	if second == nil {
		return first.Error()
	}
	return errors.Join(first, second).Error()
}
