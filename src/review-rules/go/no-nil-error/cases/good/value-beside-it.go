package feed

import "os"

func size(path string) (int64, error) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, err
	}
	if e := os.Remove(path); e != nil {
		return info.Size(), err
	}
	return 0, nil
}
