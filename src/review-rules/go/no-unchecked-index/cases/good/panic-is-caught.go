package endpoint

import (
	"fmt"
	"strings"
)

func Parse(endpoint string) (host, port string, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("not an endpoint: %v", reason)
		}
	}()
	parts := strings.Split(endpoint, ":")
	return parts[0], parts[1], nil
}
