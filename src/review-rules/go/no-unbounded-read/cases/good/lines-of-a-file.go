package listing

import (
	"bufio"
	"io"
)

func entries(reader *bufio.Reader) ([]string, error) {
	var found []string
	for {
		line, err := reader.ReadString('\n')
		if err == io.EOF {
			return found, nil
		}
		if err != nil {
			return nil, err
		}
		found = append(found, line)
	}
}
