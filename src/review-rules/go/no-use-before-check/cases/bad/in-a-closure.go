package sample

import "os"

func sizer(path string) func() int64 {
	return func() int64 {
		info, statErr := os.Stat(path)
		size := info.Size() // expect: use-before-err-check
		if statErr != nil {
			return 0
		}
		return size
	}
}
