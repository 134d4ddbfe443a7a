package feed

import "os"

func size(path string) (int64, error) {
	info, err := os.Stat(path)
	if info == nil {
		return 0, err
	}
	return info.Size(), err
}
