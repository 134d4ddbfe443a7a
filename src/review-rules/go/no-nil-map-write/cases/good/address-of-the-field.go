package cache

import "encoding/json"

type Cache struct {
	entries map[string]int
}

func Load(data []byte) (*Cache, error) {
	c := &Cache{}
	if err := json.Unmarshal(data, &c.entries); err != nil {
		return nil, err
	}
	c.entries["loaded"] = 1
	return c, nil
}
