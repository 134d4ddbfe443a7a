package wire

import "encoding/json"

type Event struct {
	Name string
	At   int64
}

func (e Event) MarshalJSON() ([]byte, error) {
	e.At /= 1000
	return json.Marshal(e) // expect: endless-recursion
}

func (e *Event) UnmarshalJSON(data []byte) error {
	if err := json.Unmarshal(data, e); err != nil { // expect: endless-recursion
		return err
	}
	e.At *= 1000
	return nil
}
