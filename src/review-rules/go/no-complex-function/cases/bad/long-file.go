// options: {"file_lines": 4}
package a // expect: length

func f() {}

func g() {}

func h() {}
func i() {}
