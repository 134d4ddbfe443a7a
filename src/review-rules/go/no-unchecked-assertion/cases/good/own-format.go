package store

import (
	"encoding/json"
	"net"
)

func (e *endpoint) MarshalJSON() ([]byte, error) {
	values := make(map[string]interface{})
	values["id"] = e.id
	values["addr"] = e.addr.String()
	return json.Marshal(values)
}

func (e *endpoint) UnmarshalJSON(text []byte) error {
	var values map[string]interface{}
	if err := json.Unmarshal(text, &values); err != nil {
		return err
	}
	e.id = values["id"].(string)
	if v, ok := values["addr"]; ok {
		e.addr = net.ParseIP(v.(string))
	}
	return nil
}
