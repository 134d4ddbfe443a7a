package read

import (
	"fmt"
	"io"
)

func ask(r io.Reader, line, format string) (int, error) {
	var count, size int
	if _, err := fmt.Scan(count); err != nil { // expect: misread-call
		return 0, err
	}
	if _, err := fmt.Scanln(size, &count); err != nil { // expect: misread-call
		return 0, err
	}
	if _, err := fmt.Scanf(format, size); err != nil { // expect: misread-call
		return 0, err
	}
	if _, err := fmt.Sscan(line, size); err != nil { // expect: misread-call
		return 0, err
	}
	_, err := fmt.Fscanf(r, format, &count, size) // expect: misread-call
	return count, err
}
