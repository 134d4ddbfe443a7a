package settings

import (
	"encoding/json"
	"os"
)

type Settings struct {
	Name string
}

func load(path string) (settings *Settings, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	settings = &Settings{}
	return settings, json.Unmarshal(data, settings)
}

func first(paths []string) (found string, err error) {
	for _, path := range paths {
		found, err := find(path)
		if err == nil {
			return found, nil
		}
	}
	return "", err
}

func named(paths []string) (name string) {
	for _, path := range paths {
		name := path + ".txt"
		if exists(name) {
			return name
		}
	}
	return ""
}

func counted(paths []string) (total int) {
	each(paths, func(path string) {
		total := len(path)
		print(total)
	})
	total = len(paths)
	return total
}
