package forms

import "encoding/json"

type Parameters struct {
	Names *[]string
	Full  *[]Parameter
}

// It is a list of names, or one of parameters: the other one stays nil.
func (p *Parameters) parse(b []byte) {
	json.Unmarshal(b, &p.Names)

	json.Unmarshal(b, &p.Full)
}
