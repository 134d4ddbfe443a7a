package sample

type fieldOptions struct {
	Name      string `json:"name" yaml:"name"`
	OmitEmpty bool   `json:"omitempty" yaml:"omitempty"`
	Inline    bool   `json:"inline,omitempty"`
}
