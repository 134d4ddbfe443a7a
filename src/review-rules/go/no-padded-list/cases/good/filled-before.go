package work

import (
	"strconv"
)


func texts(in, more []int) []string {
	out := make([]string, len(in))
	for i, v := range in {
		out[i] = strconv.Itoa(v)
	}
	for _, v := range in {
		out = append(out, strconv.Itoa(-v))
	}
	return out
}
