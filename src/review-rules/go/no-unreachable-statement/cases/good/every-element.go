package find

import "os"

func has(names []string, wanted string) bool {
	for _, name := range names {
		if name == wanted {
			return true
		}
	}
	return false
}

func first(paths []string) ([]byte, error) {
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		return data, nil
	}
	return nil, nil
}

func any(seen map[string]int) string {
	for name := range seen {
		return name
	}
	return ""
}

func later(names []string, wanted string) bool {
	for _, name := range names {
		if name == "" {
			continue
		}
		if name == wanted {
			return true
		}
		return false
	}
	return false
}

func all(names []string) bool {
	for _, name := range names {
		if name == "" {
			return false
		}
	}
	return true
}

func polled(next func() string) bool {
	for {
		if next() == "done" {
			return true
		}
		return false
	}
}
