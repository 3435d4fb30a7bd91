print("Café")
