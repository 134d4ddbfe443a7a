package convert

import (
	"embed"
	"encoding/json"
	"path"
)

//go:embed config
var configs embed.FS

//go:embed names.json
var names []byte

func load(name string) (string, error) {
	body, err := configs.ReadFile(path.Join("config", name+".json"))
	if err != nil {
		return "", err
	}
	var m interface{}
	if err := json.Unmarshal(body, &m); err != nil {
		return "", err
	}
	config := m.(map[string]interface{})
	return config["name"].(string), nil
}

func first() string {
	var all map[string]interface{}
	if err := json.Unmarshal(names, &all); err != nil {
		return ""
	}
	return all["first"].(string)
}
