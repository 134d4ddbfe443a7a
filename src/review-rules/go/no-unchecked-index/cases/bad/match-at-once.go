package sensors

import (
	"regexp"
	"strconv"
)

var core = regexp.MustCompile("^cpu([0-9]+) temperature$")

type Value struct {
	Description string
	State       string
}

func Cores(values []Value) (map[int]string, error) {
	found := map[int]string{}
	for _, value := range values {
		if value.State == "" {
			continue
		}
		number, err := strconv.Atoi(core.FindStringSubmatch(value.Description)[1]) // expect: slice-bounds
		if err != nil {
			return nil, err
		}
		found[number] = value.State
	}
	return found, nil
}
