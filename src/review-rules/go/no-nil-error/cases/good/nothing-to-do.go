package feed

import "os"

func names(path string) ([]string, error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	if len(entries) == 0 {
		return nil, err
	}
	return []string{entries[0].Name()}, nil
}
