package sums

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
)

func Of(in io.Reader) (string, error) {
	hash := sha256.New()
	if _, err := io.Copy(hash, in); err != nil {
		return "", nil // expect: nil-error
	}
	return hex.EncodeToString(hash.Sum(nil)), nil
}

func Lines(write func([]byte) (int, error), lines [][]byte) (int, error) {
	total := 0
	for _, line := range lines {
		n, err := io.MultiWriter().Write(line)
		if err != nil {
			return 0, nil // expect: nil-error
		}
		total += n
	}
	return total, nil
}
