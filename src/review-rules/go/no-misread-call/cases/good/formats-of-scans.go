package read

import (
	"fmt"
	"io"
)

func version(text, format string) (major, minor int, err error) {
	_, err = fmt.Sscanf(text, format, &major, &minor)
	return major, minor, err
}

func number(r io.Reader, format string, into *int) error {
	if _, err := fmt.Scanf(format, into); err != nil {
		return err
	}
	_, err := fmt.Fscanf(r, format, into)
	return err
}

func words(line string, first, second *string) error {
	_, err := fmt.Sscanln(line, first, second)
	return err
}
