package feed

import (
	"encoding/binary"
	"encoding/json"
	"io"
)

type event struct {
	Name string
	Done chan struct{}
}

type point struct {
	lat, lon float64
}

type header struct {
	Version uint16
	Count   int
}

type hook struct {
	Name string `json:"name"`
	Run  func() `json:"run,omitempty"`
}

func encode(e event, p *point) ([]byte, error) {
	if _, err := json.Marshal(p); err != nil { // expect: misread-call
		return nil, err
	}
	if data, err := json.MarshalIndent(&hook{Name: "a"}, "", " "); err == nil { // expect: misread-call
		return data, nil
	}
	return json.Marshal(e) // expect: misread-call
}

func write(w io.Writer, count int, name string) error {
	h := header{Version: 2, Count: count}
	if err := binary.Write(w, binary.BigEndian, h); err != nil { // expect: misread-call
		return err
	}
	if err := binary.Write(w, binary.LittleEndian, name); err != nil { // expect: misread-call
		return err
	}
	return binary.Write(w, binary.LittleEndian, count) // expect: misread-call
}

func read(r io.Reader) (header, error) {
	var h header
	err := binary.Read(r, binary.BigEndian, &h) // expect: misread-call
	return h, err
}

func decode(body []byte, r io.Reader) (*event, error) {
	var e *event
	if err := json.Unmarshal(body, e); err != nil { // expect: misread-call
		return nil, err
	}
	var p *point
	if err := json.NewDecoder(r).Decode(p); err != nil { // expect: misread-call
		return nil, err
	}
	return e, nil
}
