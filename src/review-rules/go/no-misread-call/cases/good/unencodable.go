package feed

import (
	"encoding/binary"
	"encoding/json"
	"io"
)

type event struct {
	Name string
	Done chan struct{} `json:"-"`
	stop func()
}

type point struct{ lat, lon float64 }

func (p point) MarshalJSON() ([]byte, error) { return json.Marshal([]float64{p.lat, p.lon}) }

type base struct{ Name string }

type outer struct {
	base
	size int
}

type empty struct{}

type header struct {
	Version uint16
	Flags   [4]uint8
	Ready   bool
}

func encode(e event, p point, o outer) ([]byte, error) {
	json.Marshal(p)
	json.Marshal(empty{})
	json.Marshal(&o)
	return json.Marshal(e)
}

func write(w io.Writer, count int, name string) error {
	binary.Write(w, binary.BigEndian, header{Version: 1})
	binary.Write(w, binary.BigEndian, []byte(name))
	return binary.Write(w, binary.BigEndian, uint32(count))
}

func decode(body []byte) (*event, error) {
	var e *event
	if err := json.Unmarshal(body, &e); err != nil {
		return nil, err
	}
	var p *event
	p = new(event)
	if err := json.Unmarshal(body, p); err != nil {
		return nil, err
	}
	return p, nil
}
