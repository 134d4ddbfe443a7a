package pack

import (
	"encoding/json"
	"os"
)

type data struct{ Build int }

func load(dir string) (data, error) {
	var found data
	text, err := os.ReadFile(dir + "/app.json")
	if err != nil {
		return found, err
	}
	return found, json.Unmarshal(text, &found)
}

func raise(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	found, err := load(dir)
	if err != nil {
		return nil // nobody asked for a number
	}
	found.Build++
	text, err := json.Marshal(found)
	if err != nil {
		return err
	}
	return os.WriteFile(dir+"/app.json", text, 0o644)
}
