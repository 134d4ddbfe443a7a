package secret

import (
	"errors"
	"strings"
)

type Secret struct{ ID, Source string }

func Parse(text string) (Secret, error) {
	var secret Secret
	for _, value := range strings.Split(text, ",") {
		kv := strings.SplitN(value, "=", 2)
		switch kv[0] {
		case "id":
			secret.ID = kv[1] // expect: slice-bounds
		case "src", "source":
			secret.Source = kv[1]
		default:
			return secret, errors.New("unknown key")
		}
	}
	return secret, nil
}
