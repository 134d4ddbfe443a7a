package words

import "errors"

func put(values map[string]int, key string) error {
	if values == nil {
		return errors.New("no values")
	}
	values[key] = 1
	return nil
}
