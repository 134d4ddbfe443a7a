package image

import (
	"errors"
	"strings"
)

func Tag(reference string) (string, error) {
	if err := validate(reference); err != nil {
		return "", err
	}
	return strings.Split(reference, ":")[1], nil
}

func Digest(reference string) string {
	parts := strings.Split(reference, "@")
	if !hasDigest(parts) {
		return ""
	}
	return parts[1]
}

func hasDigest(parts []string) bool { return len(parts) == 2 }

func validate(reference string) error {
	if !strings.Contains(reference, ":") {
		return errors.New("no tag")
	}
	return nil
}
