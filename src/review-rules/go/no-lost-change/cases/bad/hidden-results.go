package settings

import (
	"encoding/json"
	"os"
)

type Settings struct {
	Name string
	Port int
}

func load(path string) (settings *Settings, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if len(data) > 0 {
		settings := &Settings{} // expect: lost-write
		err = json.Unmarshal(data, settings)
	}
	return settings, err
}

func count(paths []string) (total int) {
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil {
			total := int(info.Size()) // expect: lost-write
			println(total)
		}
	}
	return total
}
