package hooks

import "encoding/json"

func (b *Build) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"name": b.name})
}

func (e *Event) UnmarshalJSON(text []byte) error {
	var values map[string]interface{}
	if err := json.Unmarshal(text, &values); err != nil {
		return err
	}
	e.kind = values["kind"].(string) // expect: unchecked-assertion
	e.sender = values["sender"].(string)
	e.size = int(values["size"].(float64))
	return nil
}
