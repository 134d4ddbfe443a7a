package blob

import (
	"io"
	"os"
)

func put(path string, count int, size int64) error {
	readers := make([]io.Reader, count)
	for i := 0; i < len(readers); i++ {
		r, err := os.Open(path)
		if err != nil {
			return err
		}
		defer r.Close()
		if _, err := r.Seek(int64(i)*size, io.SeekStart); err != nil {
			return err
		}
		readers[i] = io.LimitReader(r, size)
	}
	return store(io.MultiReader(readers...))
}
