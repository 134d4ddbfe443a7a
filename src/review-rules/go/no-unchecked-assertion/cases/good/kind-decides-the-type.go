package hook

import "encoding/json"

type message struct {
	Kind string
	Data any
}

func (m *message) UnmarshalJSON(text []byte) error {
	m.Kind, m.Data = "text", string(text)
	return nil
}

func read(body []byte) (string, error) {
	var m message
	if err := json.Unmarshal(body, &m); err != nil {
		return "", err
	}
	switch m.Kind {
	case "text":
		return m.Data.(string), nil
	}
	return "", nil
}
