package feed

import "os"

func remove(path string) (int64, error) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, err
	}
	if e := os.Remove(path); e != nil {
		return 0, err // expect: nil-error
	}
	return info.Size(), nil
}
