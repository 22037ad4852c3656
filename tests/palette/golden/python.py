colors = [  # Golden № 1
    "#000000",  # Ink
    "#ffffff",
    "#e63946",  # Poppy red
    "#ffb703",  # Möhre <&> 黄 🎨
    "#1d355780",  # Glass
    "#01020300",  # Nothing
]
