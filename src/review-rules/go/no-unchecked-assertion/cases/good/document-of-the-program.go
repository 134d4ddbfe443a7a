package defaults

import "encoding/json"

var paths = map[string]string{}

// Set takes the defaults that are part of the program.
func Set(text []byte) {
	var document map[string]any
	json.Unmarshal(text, &document)
	for name, path := range document["paths"].(map[string]any) {
		paths[name] = path.(string)
	}
}
