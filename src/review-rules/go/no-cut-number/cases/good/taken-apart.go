package number

import "strconv"

func port(text string) ([]byte, error) {
	p, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return nil, err
	}
	return []byte{byte(p >> 8), byte(p)}, nil
}

// The text was looked at where it was set.
func frequency(text string) int32 {
	n, _ := strconv.Atoi(text)
	return int32(n)
}
