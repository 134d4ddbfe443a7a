package ledger

import (
	"encoding/json"
	"encoding/xml"
)

type account struct{ balance int64 }

type box struct{ inner *account }

type limitError struct{ limit int }

func (a *account) UnmarshalJSON(data []byte) (err error) {
	return json.Unmarshal(data, &a.balance)
}

func (a account) MarshalJSON() (data []byte, err error) {
	return json.Marshal(a.balance)
}

func (a account) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	return e.EncodeElement(a.balance, start)
}

func (b box) Unwrap() *account { return b.inner }

func (b box) Is(kind string) bool { return kind == "box" }

func (e *limitError) Error() string { return "limit" }

func (e *limitError) Is(error) bool { return true }

func (e *limitError) Unwrap() []error { return nil }

func MarshalJSON(v any) string { return "" }

func (b box) MarshalBinary() []byte { return nil }
