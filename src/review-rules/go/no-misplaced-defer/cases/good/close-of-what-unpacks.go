package events

import (
	"bufio"
	"compress/gzip"
	"io"
)

func check(files []io.Reader) error {
	for _, file := range files {
		zip, err := gzip.NewReader(file)
		if err != nil {
			return err
		}
		defer zip.Close()
		scanner := bufio.NewScanner(zip)
		for scanner.Scan() {
			println(scanner.Text())
		}
	}
	return nil
}
