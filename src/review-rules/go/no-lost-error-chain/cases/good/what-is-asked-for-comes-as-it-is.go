package work

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
)


func load(path string) (map[string]string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var doc map[string]string
	err = json.Unmarshal(data, &doc)
	if err != nil {
		return nil, fmt.Errorf("broken: %v", err)
	}
	return doc, nil
}

func orEmpty(path string) (map[string]string, error) {
	doc, err := load(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return doc, err
}
