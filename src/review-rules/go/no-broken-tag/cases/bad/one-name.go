package dto

type line struct {
	Amount int    `json:"amount"`
	Unit   string `json:"amount,omitempty"` // expect: broken-tag
	Text   string `json:"text" yaml:"unit"`
	Kind   string `yaml:"unit"` // expect: broken-tag
}
