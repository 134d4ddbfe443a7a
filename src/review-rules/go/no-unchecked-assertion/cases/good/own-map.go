package config

func text() string {
	values := map[string]any{"name": "config"}
	return values["name"].(string)
}
