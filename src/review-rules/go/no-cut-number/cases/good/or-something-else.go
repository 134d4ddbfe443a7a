package number

import "strconv"

func size(text string, fallback int) uint32 {
	n := fallback
	if m, err := strconv.Atoi(text); err == nil {
		n = m
	}
	return uint32(n)
}
