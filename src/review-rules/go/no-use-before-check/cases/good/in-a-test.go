package sample

// path: pkg/size_test.go

import "os"

func size(path string) int64 {
	info, err := os.Stat(path)
	size := info.Size()
	if err != nil {
		return 0
	}
	return size
}
