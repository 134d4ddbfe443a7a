package work

import (
	"encoding/json"
)


type network struct {
	secure bool
	mtu    int
}

func (n *network) value() []byte {
	m := make(map[string]any)
	m["secure"] = n.secure
	m["mtu"] = n.mtu
	b, err := json.Marshal(m)
	if err != nil {
		return nil
	}
	return b
}

func (n *network) setValue(value []byte) error {
	var m map[string]any
	if err := json.Unmarshal(value, &m); err != nil {
		return err
	}
	if val, ok := m["secure"]; ok {
		n.secure = val.(bool)
	}
	if val, ok := m["mtu"]; ok {
		n.mtu = int(val.(float64))
	}
	return nil
}
