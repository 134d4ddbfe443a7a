package sample

import (
	"io"
	"os"
)

func sizes(paths []string) (total int) {
	for _, path := range paths {
		file, err := os.Open(path) // expect: unclosed-handle
		if err != nil {
			continue
		}
		data, err := io.ReadAll(file)
		if err != nil {
			return -1
		}
		total += len(data)
		file.Close()
	}
	return total
}
