package feed

import "os"

func load(path string, wants func(os.FileInfo) bool) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	isWanted := wants(info)
	if !isWanted {
		return nil, err
	}
	return os.ReadFile(path)
}
